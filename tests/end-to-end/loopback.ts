import { Server } from 'node:net';

/**
 * Servers that name no host listen on this machine alone from here on. The stand-in for Discord
 * would else be open to the network while the tests run.
 */
export function stayOnLoopback(): void {
  const listen = Server.prototype.listen;
  Server.prototype.listen = function (this: Server, ...args: unknown[]) {
    const [port, ...rest] = args;
    const bound = typeof port === 'number' && typeof rest[0] !== 'string';
    return Reflect.apply(listen, this, bound ? [port, '127.0.0.1', ...rest] : args);
  };
}
