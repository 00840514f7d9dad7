/** The address of something that the page's own server has. */
export function serverAddress(path: string, given: Readonly<Record<string, string>> = {}): string {
  const address = new URL(path, location.href);
  address.search = new URLSearchParams(given).toString();
  return address.href;
}
