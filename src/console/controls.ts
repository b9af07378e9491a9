/**
 * A document or a member must not steer the terminal: control characters, but for line ends and
 * tabs, become visible ones. For text before any of our own styling.
 */
export function showControls(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, (control) => {
    const code = control.charCodeAt(0);
    if (code === 0x7f) return '\u2421';
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
  });
}
