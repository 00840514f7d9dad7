/** The most that a request may bring, be it a file or a message of a window: 50 MB. */
export const mostBytes = 50 * 1024 * 1024;
