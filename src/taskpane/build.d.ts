/** What the build supplies beside modules: style sheets, and the version it was built from. */
declare module '*.css';
/** The version in package.json, set in by webpack. */
declare const DUNWELL_VERSION: string;
