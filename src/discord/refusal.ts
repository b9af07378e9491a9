/** Discord will not have this bot as it is configured: to try again is no use. */
export class Refusal extends Error {
  /** What the program ends with: 2 for a wrong token, 1 for anything else. */
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2) {
    super(message);
    this.exitCode = exitCode;
  }
}

export function badToken(): Refusal {
  return new Refusal(
    'Discord does not accept DISCORD_TOKEN. Copy the token again from the developer portal (your application → Bot → Reset Token).',
    2,
  );
}
