import { change, local } from '../method.ts';
import { Handle, type ServiceClass, ServiceException } from '../service.ts';
import type { Menu } from './editor.ts';

/** A menu in the making. It appears with `addToUi`. */
export const menuClass: ServiceClass<Menu, GoogleAppsScript.Base.Menu> = {
  name: 'Menu',
  methods: {
    addItem: local(['String,String'], (menu, [caption, functionName]: [string, string]) => {
      menu.items.push({ kind: 'item', caption, functionName });
      return menuHandle(menu);
    }),
    addSeparator: local([''], (menu) => {
      menu.items.push({ kind: 'separator' });
      return menuHandle(menu);
    }),
    addSubMenu: local(['Menu'], (menu, [{ self: subMenu }]: [Handle<Menu>]) => {
      if (subMenu === menu) throw new ServiceException('A menu cannot contain itself.');
      menu.items.push({ kind: 'menu', menu: subMenu });
      return menuHandle(menu);
    }),
    addToUi: change([''], (menu, _args, { platform }) => platform.editor.addMenu(structuredClone(menu))),
  },
};

export function menuHandle(menu: Menu): Handle<Menu> {
  return new Handle('Menu', menu);
}
