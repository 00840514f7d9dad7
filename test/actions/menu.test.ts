import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createHost } from '../../src/host/index.ts';

const dist = fileURLToPath(new URL('../../build/dist', import.meta.url));

function addOnFor(userLocale: string) {
  const host = createHost({ userLocale });
  return { host, addOn: host.loadAddon(dist) };
}

describe('the menu of the add-on', () => {
  test.each([
    ['onOpen', 'NONE', 'en', 'Open sidebar', 'About SmallStart ABM'],
    ['onOpen', 'LIMITED', 'en_GB', 'Open sidebar', 'About SmallStart ABM'],
    ['onOpen', 'NONE', 'ja', 'サイドバーを開く', 'SmallStart ABM について'],
    ['onInstall', 'FULL', 'ja_JP', 'サイドバーを開く', 'SmallStart ABM について'],
  ] as const)(
    'is there after %s with the rights %s, for a person with the locale %s',
    (trigger, rights, locale, openSidebar, about) => {
      const { host, addOn } = addOnFor(locale);
      addOn.fire(trigger, rights);
      expect(host.editor.menus.map(({ items }) => items)).toEqual([
        [
          { kind: 'item', caption: openSidebar, functionName: 'showSidebar' },
          { kind: 'item', caption: about, functionName: 'showAbout' },
        ],
      ]);
      host.close();
    },
  );

  test('says what the add-on is, and waits until that was read', () => {
    const { host, addOn } = addOnFor('en');
    addOn.run('showAbout');
    expect(host.editor.questions).toMatchObject([{ kind: 'alert', title: 'About SmallStart ABM', buttons: ['OK'] }]);
    host.close();
  });

  test('calls no more services than it needs to show itself', () => {
    const { host, addOn } = addOnFor('en');
    const { calls } = host.roundTrips();
    addOn.fire('onOpen', 'NONE');
    // getActiveUserLocale, getUi, createAddonMenu, addItem twice, addToUi.
    expect(host.roundTrips().calls - calls).toBe(6);
    host.close();
  });
});
