/** The replies of `/provision`. */
export const provisions = {
  heading: 'Provisions',
  none: 'These documents list no provisions.',
  hintAbout: '`/provision about:` shows what the experts say about one of them.',
  nobody: 'No expert in this document discusses it.',
  whatExpertsSay: 'What the experts say',
};
