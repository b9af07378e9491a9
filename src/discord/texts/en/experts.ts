/** The replies of `/expert`. */
export const experts = {
  heading: 'Experts',
  nobody: 'No expert speaks in these documents.',
  hintName: '`/expert name:` shows what one of them speaks to.',
  hintAbout: '`/expert about:` quotes them on one of these, or on anything else.',
  noComment: 'No comment of theirs is in these documents.',
};
