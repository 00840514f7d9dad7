import type { EditorView, MenuView } from '../../protocol/editor-view.ts';
import type { Editor, Menu } from '../../services/ui/editor.ts';
import type { Frames } from '../frames.ts';

/** What scripts put around the cells. A menu without a name is the add-on's own and carries the add-on's. */
export function editorView(editor: Editor, addOnName: string, frames: Frames): EditorView {
  return {
    menus: editor.menus.map((menu) => menuView(menu, addOnName)),
    sidebar: editor.sidebar && frames.view(editor.sidebar),
    dialog: editor.dialog && frames.view(editor.dialog),
  };
}

function menuView({ name, items }: Menu, addOnName: string): MenuView {
  return {
    name: name ?? addOnName,
    isAddOn: name === null,
    items: items.map((item) => (item.kind === 'menu' ? { kind: 'menu', menu: menuView(item.menu, addOnName) } : item)),
  };
}
