/** A keep-alive HTTP connection that costs next to nothing: one request at a time, over a bare socket. */
import { connect, type Socket } from 'node:net';

export class Connection {
  readonly #port: number;
  #socket: Socket;
  #got = '';
  #answered: ((status: number) => void) | null = null;

  constructor(port: number) {
    this.#port = port;
    this.#socket = this.#open();
  }

  #open(): Socket {
    this.#got = '';
    const socket = connect(this.#port, '127.0.0.1').setNoDelay(true).setEncoding('latin1');
    socket.on('data', chunk => this.#take(String(chunk)));
    // Status 0: the other side is gone.
    socket.on('error', () => {}).on('close', () => this.#answer(0));
    return socket;
  }

  get busy(): boolean {
    return this.#answered !== null;
  }

  /** `request`: head and body as they go over the wire. Resolves to the status. */
  ask(request: string): Promise<number> {
    // The daemon lets go of a connection that was idle for long.
    if (!this.#socket.writable) this.#socket = this.#open();
    return new Promise(resolve => {
      this.#answered = resolve;
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #take(chunk: string): void {
    this.#got += chunk;
    const head = this.#got.indexOf('\r\n\r\n');
    if (head < 0) return;
    const length = Number(/content-length: (\d+)/i.exec(this.#got.slice(0, head))?.[1] ?? 0);
    if (this.#got.length < head + 4 + length) return;
    const status = Number(this.#got.slice(9, 12));
    this.#got = '';
    this.#answer(status);
  }

  #answer(status: number): void {
    const answered = this.#answered;
    this.#answered = null;
    answered?.(status);
  }
}
