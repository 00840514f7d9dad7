import { render } from 'preact';
import { Sidebar } from './sidebar.tsx';

const place = document.getElementById('sidebar');
if (place) render(<Sidebar />, place);
