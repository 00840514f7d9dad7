import type { MapPerson } from '../../../../../core/planning/index.ts';
import type { Measure, Point, Size } from './shapes.ts';
import { wrappedText } from './wrapped-text.ts';

/** A person as a box with lines of text. */
export interface PersonBox extends Size {
  readonly lines: readonly BoxLine[];
  /** The badge with the sign of support, before the name, by its upper left corner; `null` where there is nobody to support us. */
  readonly sign: (Point & { readonly text: SupportSign }) | null;
  /** Dots for 1 to 5 in whole numbers, after the role, by their middle; `null` where nobody knows. */
  readonly influence: (Point & { readonly dots: number }) | null;
}

interface BoxLine {
  readonly text: string;
  /** Of the letters, in pixels. */
  readonly size: number;
  readonly isName: boolean;
  /** The middle of the line, from the left, and where its letters stand, from the top. */
  readonly x: number;
  readonly y: number;
}

export type SupportSign = '＋＋' | '＋' | '±' | '−' | '−−' | '?';

/**
 * The sign that says on whose side a person is.
 *
 * @param support - −2 to 2.
 * @example supportSign(-2) // '−−'
 */
export function supportSign(support: number | null): SupportSign {
  if (support === null) return '?';
  const steps = ['−−', '−', '±', '＋', '＋＋'] as const;
  return steps[Math.min(2, Math.max(-2, Math.round(support))) + 2] ?? '?';
}

/**
 * The box of a person: the more influence, the larger; who has an unknown one is as large as the middle.
 *
 * @param role - the word for what the person does in the purchase; blank where nobody knows.
 */
export function personBox(person: MapPerson, role: string, measure: Measure): PersonBox {
  const isKeyPerson = person.row !== null;
  const influence = person.influence === null ? null : Math.min(5, Math.max(1, Math.round(person.influence)));
  const step = isKeyPerson ? (influence ?? 3) : 1;
  const nameSize = 12 + 0.8 * step;
  const textSize = 10.5 + 0.25 * step;
  const widest = 110 + 15 * step;
  const signRoom = isKeyPerson ? SIGN_WIDTH + SIGN_GAP : 0;

  const wrap = (text: string, width: number, size: number, mostLines: number, isName: boolean) =>
    wrappedText(text, width, mostLines, (line) => measure(line, size, isName)).map((line) => ({
      text: line,
      size,
      isName,
      width: measure(line, size, isName),
    }));
  const names = wrap(person.name, widest - signRoom, nameSize, 2, true);
  const title = person.title.trim() === person.name ? '' : person.title;
  const texts = [...wrap(title, widest, textSize, 3, false), ...wrap(person.department, widest, textSize, 2, false)];
  const roles = wrap(role, widest, textSize, 1, false);
  const roleWidth = Math.max(0, ...roles.map(({ width }) => width));
  const dotsRoom = influence === null ? 0 : DOTS_WIDTH + (roleWidth > 0 ? DOTS_GAP : 0);
  const nameWidth = Math.max(...names.map(({ width }) => width)) + signRoom;
  const inner = Math.max(
    ...texts.map(({ width }) => width),
    nameWidth,
    roleWidth + dotsRoom,
    LEAST_WIDTH[step - 1] ?? 0,
  );
  const width = Math.ceil(inner) + 2 * PADDING;

  let y = PADDING - 2;
  const lines = [...names, ...texts].map(({ text, size, isName }): BoxLine => {
    y += size * LINE_HEIGHT;
    return { text, size, isName, x: isName ? (width + signRoom) / 2 : width / 2, y: y - size * 0.3 };
  });
  if (roles.length > 0 || influence !== null) y += textSize * LINE_HEIGHT;
  const last = y - textSize * 0.3;
  const height = Math.ceil(y + PADDING - 1);
  const roleLines = roles.map(({ text, size, isName }) => ({ text, size, isName, x: (width - dotsRoom) / 2, y: last }));
  const dotsX = (width + roleWidth + dotsRoom - DOTS_WIDTH) / 2;
  const signX = (width - nameWidth) / 2;
  const signY = PADDING - 2 + (names.length * nameSize * LINE_HEIGHT - SIGN_HEIGHT) / 2;
  const sign = isKeyPerson ? { text: supportSign(person.support), x: signX, y: signY } : null;
  return {
    width,
    height,
    lines: [...lines, ...roleLines],
    sign,
    influence: influence === null ? null : { dots: influence, x: dotsX, y: last - textSize * 0.35 },
  };
}

/** Without its padding, by influence. */
const LEAST_WIDTH = [60, 76, 92, 110, 130] as const;

const PADDING = 9;
const LINE_HEIGHT = 1.32;
/** The five dots, and what is between the role and them. */
const DOTS_WIDTH = 37;
const DOTS_GAP = 7;

/** The badge with the sign of support, and what is between it and the name. */
export const SIGN_WIDTH = 26;
export const SIGN_HEIGHT = 15;
const SIGN_GAP = 5;
