import { escapeInScript, escapeInStyle, escapeInUrl, escapeText, scriptLiteral } from './escaping.ts';

const urlAttributes = new Set(['href', 'src', 'action', 'formaction', 'cite', 'poster', 'background']);

type Place = 'text' | 'tag' | 'attribute' | 'comment' | 'script' | 'style';

/** Reads a page from its start and knows, where it has come to, what a value must look like to be nothing but text. */
export class EscapingContext {
  private place: Place = 'text';
  /** What was read since the place began: a tag up to here, an attribute's value, a script. */
  private soFar = '';
  private tagName = '';
  private attribute = '';
  private attributeQuote = '';
  private scriptQuote = '';

  read(html: string): void {
    for (const character of html) this.step(character);
  }

  /** The value, made harmless for the place that was reached. */
  escape(value: unknown): string {
    switch (this.place) {
      case 'script':
        return this.scriptQuote ? escapeInScript(String(value)) : scriptLiteral(value);
      case 'style':
        return escapeInStyle(String(value));
      case 'attribute':
        return this.escapeInAttribute(value);
      case 'tag':
        return String(value).replace(/[^\w-]/g, '');
      default:
        return escapeText(String(value));
    }
  }

  private escapeInAttribute(value: unknown): string {
    if (urlAttributes.has(this.attribute)) return escapeText(escapeInUrl(String(value), this.soFar));
    if (this.attribute === 'style') return escapeInStyle(String(value));
    if (!this.attribute.startsWith('on')) return escapeText(String(value));
    return escapeText(this.scriptQuote ? escapeInScript(String(value)) : scriptLiteral(value));
  }

  private go(place: Place, soFar = ''): void {
    this.place = place;
    this.soFar = soFar;
    this.scriptQuote = '';
  }

  private step(character: string): void {
    switch (this.place) {
      case 'text':
        if (character === '<') this.go('tag');
        return;
      case 'tag':
        this.stepInTag(character);
        return;
      case 'attribute':
        if (character === this.attributeQuote) this.go('tag', `${this.tagName} `);
        else this.stepInScript(character);
        return;
      case 'comment':
        this.soFar += character;
        if (this.soFar.endsWith('-->')) this.go('text');
        return;
      case 'script':
        this.stepInScript(character);
        if (/<\/script$/i.test(this.soFar)) this.go('tag', '/script');
        return;
      case 'style':
        this.soFar += character;
        if (/<\/style$/i.test(this.soFar)) this.go('tag', '/style');
        return;
    }
  }

  private stepInTag(character: string): void {
    const assigned = /([\w:-]+)\s*=\s*$/.exec(this.soFar);
    if ((character === '"' || character === "'") && assigned) {
      this.tagName = this.soFar.split(/\s/, 1)[0] ?? '';
      this.go('attribute');
      this.attribute = (assigned[1] ?? '').toLowerCase();
      this.attributeQuote = character;
      return;
    }
    if (character === '>') {
      this.go(/^script\b/i.test(this.soFar) ? 'script' : /^style\b/i.test(this.soFar) ? 'style' : 'text');
      return;
    }
    this.soFar += character;
    if (this.soFar === '!--') this.go('comment');
  }

  /** Follows quotes only: a line break ends one that a comment or a regular expression seemed to open. */
  private stepInScript(character: string): void {
    const isEscaped = /(?:^|[^\\])(?:\\\\)*\\$/.test(this.soFar.slice(-20));
    this.soFar += character;
    if (this.scriptQuote === '') {
      if (character === '"' || character === "'" || character === '`') this.scriptQuote = character;
    } else if ((character === this.scriptQuote && !isEscaped) || (character === '\n' && this.scriptQuote !== '`')) {
      this.scriptQuote = '';
    }
  }
}
