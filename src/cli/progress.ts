import { clearLine, cursorTo } from 'node:readline';
import wrapAnsi from 'wrap-ansi';
import { showControls } from '../console/controls.ts';
import { type Output, screenOf } from '../console/screen.ts';

/** One line at the foot of a terminal that says what is being done. */
export interface Progress {
  /** Replaces what it said. */
  show(text: string): void;
  /** Takes the line away, so that something else can be printed. */
  clear(): void;
}

/** On anything but a terminal it says nothing. */
export function createProgress(output: Output): Progress {
  let isShown = false;
  const clear = () => {
    if (!isShown) return;
    cursorTo(output, 0);
    clearLine(output, 0);
    isShown = false;
  };
  return {
    show(text) {
      const { width } = screenOf(output);
      if (width === undefined) return;
      clear();
      // A line that fills the terminal would go on in the next, which is not cleared.
      const [line = ''] = wrapAnsi(showControls(text), Math.max(width - 1, 1), {
        hard: true,
      }).split('\n');
      output.write(line);
      isShown = true;
    },
    clear,
  };
}
