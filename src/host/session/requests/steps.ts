import type { Handlers } from './request-context.ts';

/** Taking edits back, and keeping them. */
export const stepRequests: Handlers<'undo' | 'redo' | 'save' | 'recover'> = {
  undo: (_, { document }) => {
    document.history.undo();
    return {};
  },
  redo: (_, { document }) => {
    document.history.redo();
    return {};
  },
  save: (_, { saving }) => saving.save(),
  recover: ({ accept }, { saving }) => saving.recover(accept),
};
