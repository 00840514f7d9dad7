import { describe, expect, test } from 'vitest';
import { evaluate, makePlatform, makeProject } from '../script.ts';

describe('an HTML output', () => {
  test('has no title until it gets one', () => {
    const source = "const page = HtmlService.createHtmlOutput('<p>'); [page.getTitle(), page.setTitle('T').getTitle()]";
    expect(evaluate(makePlatform(), source)).toEqual(['', 'T']);
  });

  test('takes raw text with append, and harmless text with appendUntrusted', () => {
    const source = "HtmlService.createHtmlOutput().append('<b>').appendUntrusted('<i>&\"').getContent()";
    expect(evaluate(makePlatform(), source)).toBe('<b>&lt;i&gt;&amp;&quot;');
  });

  test.each([
    ['viewport', 'HtmlOutput'],
    ['mobile-web-app-capable', 'HtmlOutput'],
    ['apple-mobile-web-app-capable', 'HtmlOutput'],
    ['google-site-verification', 'HtmlOutput'],
    ['description', 'Exception: The meta tag you specified is not allowed in this context.'],
  ])('answers to a meta tag %s: %s', (name, expected) => {
    expect(evaluate(makePlatform(), `String(HtmlService.createHtmlOutput().addMetaTag('${name}', 'x'))`)).toBe(
      expected,
    );
  });

  test('comes from a page of the project by its name', () => {
    const platform = makePlatform();
    platform.project = makeProject({ 'sidebar.html': '<p>side</p>' });
    expect(evaluate(platform, "HtmlService.createHtmlOutputFromFile('sidebar').getContent()")).toBe('<p>side</p>');
    expect(evaluate(platform, "HtmlService.createHtmlOutputFromFile('missing')")).toBe(
      'Exception: No HTML file named missing was found.',
    );
  });
});

describe('a template', () => {
  /** Evaluates a template with `x` as its variable. */
  function page(template: string, x: string): unknown {
    const source = `const t = HtmlService.createTemplate(${JSON.stringify(template)}); t.x = ${x}; t.evaluate().getContent()`;
    return evaluate(makePlatform(), source);
  }

  test.each([
    ['text', '<p><?= x ?></p>', "'<b>&\"\\''", '<p>&lt;b&gt;&amp;&quot;&#39;</p>'],
    ['a raw place', '<?!= x ?>', "'<b>'", '<b>'],
    ['an attribute', '<p title="<?= x ?>">', "'\"><b>'", '<p title="&quot;&gt;&lt;b&gt;">'],
    [
      'a script, as a text',
      '<script>f(<?= x ?>)</script>',
      '"</script>\'\\"\\\\"',
      String.raw`<script>f('\x3c\x2fscript>\x27\x22\x5c')</script>`.replace('script>\\x27', 'script\\x3e\\x27'),
    ],
    ['a script, as a number', '<script>f(<?= x ?>)</script>', '-1.5', '<script>f( -1.5 )</script>'],
    [
      'a text of a script',
      "<script>f('<?= x ?>')</script>",
      '"\'-alert(1)-\'"',
      String.raw`<script>f('\x27-alert(1)-\x27')</script>`,
    ],
    [
      'a template text of a script',
      '<script>f(`<?= x ?>`)</script>',
      "'$' + '{alert(1)}'",
      '<script>f(`\\x24{alert(1)}`)</script>',
    ],
    [
      'a handler',
      '<a onclick="f(<?= x ?>)">',
      '"\');alert(1)//"',
      '<a onclick="f(&#39;\\x27);alert(1)\\x2f\\x2f&#39;)">',
    ],
    [
      'a link',
      '<a href="<?= x ?>">',
      "'https://example.com/?a=b&c=d e'",
      '<a href="https://example.com/?a=b&amp;c=d%20e">',
    ],
    ['a link to a script', '<a href="<?= x ?>">', "'javascript:alert(1)'", '<a href="#zSoyz">'],
    ['the query of a link', '<a href="/?q=<?= x ?>">', "'a&b=c'", '<a href="/?q=a%26b%3Dc">'],
    ['a style', '<style>p { color: <?= x ?> }</style>', "'#fff'", '<style>p { color: #fff }</style>'],
    [
      'a style, with more than a value',
      '<style>p { color: <?= x ?> }</style>',
      "'red;}'",
      '<style>p { color: zSoyz }</style>',
    ],
    ['a name of an attribute', '<p <?= x ?>>', "'hidden onclick=f()'", '<p hiddenonclickf>'],
    ['text behind a script', '<script src="a.js"></script><?= x ?>', "'<'", '<script src="a.js"></script>&lt;'],
    ['text behind a comment', '<!-- "it\'s" --><?= x ?>', "'<'", '<!-- "it\'s" -->&lt;'],
  ])('escapes for %s', (_where, template, x, expected) => {
    expect(page(template, x)).toBe(expected);
  });

  test('runs its scriptlets, in the global scope of the script', () => {
    const platform = makePlatform();
    platform.project = makeProject({
      'code.gs': 'const words = ["a", "b"]; function upper(word) { return word.toUpperCase(); }',
    });
    const template = '<? for (const word of words) { ?><i><?= upper(word) ?></i><? } ?>';
    expect(evaluate(platform, `HtmlService.createTemplate('${template}').evaluate().getContent()`)).toBe(
      '<i>A</i><i>B</i>',
    );
  });

  test('runs scriptlets in comments too', () => {
    expect(page('<!-- <?= x ?> -->', '1')).toBe('<!-- 1 -->');
  });

  test('prints the first statement of a printing scriptlet only', () => {
    expect(page('<?= x; 2 ?>', '1')).toBe('1');
  });

  test('gives back the values it was given, as they are', () => {
    const source = 'const t = HtmlService.createTemplate(""); t.list = [1]; t.list.push(2); t.list';
    expect(evaluate(makePlatform(), source)).toEqual([1, 2]);
  });

  test('shows as code what it does', () => {
    expect(evaluate(makePlatform(), "HtmlService.createTemplate('<p><?= x ?>').getCode()")).toBe(
      `(function() { var output = HtmlService.initTemplate();
output._ = "<p>";
output._$ =  x 
;/* End of user code */
return output.$out.append('');
})();`,
    );
  });
});

test('nobody can be asked for a browser', () => {
  expect(evaluate(makePlatform(), 'HtmlService.getUserAgent()')).toBe(null);
});
