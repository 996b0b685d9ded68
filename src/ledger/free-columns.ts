/** Which columns of a sheet nothing has been found for yet. It decides nothing about them. */
import type { RoleEvidence } from './refine-roles';

/** 0-based columns with a heading and without a role, from left to right. */
export function freeColumns({ roles, grid, header }: RoleEvidence): number[] {
  const used = new Set([...roles.values()].map(({ column }) => column));
  return grid.columns.filter((column) => !used.has(column) && header.headings.has(column));
}
