/** The small window's page: shows the sentence that stands in its address. It knows no other. */
import '../styles/pane.css';

const text = document.getElementById('message');
if (text) text.textContent = new URLSearchParams(window.location.search).get('text');
