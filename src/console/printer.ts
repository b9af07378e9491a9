/** Prints in order, and tells whether anyone still reads. */
export interface Printer {
  /**
   * Resolves when the text has left: true, or false once the reader has gone (`| head`), which is
   * no fault. Rejects when the text could not be written for another reason, such as a full disk.
   */
  print(text: string): Promise<boolean>;
}

export function createPrinter(output: NodeJS.WritableStream): Printer {
  let failure: Error | undefined;
  // Without a listener the error would end the process with a stack trace.
  output.on('error', (error: Error) => {
    failure ??= error;
  });
  return {
    async print(text) {
      if (!failure) {
        await new Promise<void>((resolve) => {
          output.write(text, (error) => {
            if (error) failure ??= error;
            resolve();
          });
        });
      }
      if (failure && !hasNoReader(failure)) throw failure;
      return failure === undefined;
    },
  };
}

function hasNoReader(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
}
