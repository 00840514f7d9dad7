import type { HostMessage, WindowMessage } from '../protocol/messages.ts';
import type { RequestName, Requests } from '../protocol/requests.ts';

/** How long to wait before trying to reach the host again, in milliseconds. */
const RETRY_AFTER = 1000;

/** The line to the host. Requests that were under way when it broke are rejected; it is taken up again by itself. */
export class Connection {
  private socket: WebSocket | null = null;
  private nextId = 1;
  private readonly waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();

  constructor(
    private readonly address: string,
    private readonly heard: (message: Exclude<HostMessage, { kind: 'answer' }>) => void,
    private readonly connected: (isConnected: boolean) => void,
  ) {
    this.connect();
  }

  /** Asks the host for something. Rejected where there is no line to it. */
  request<Name extends RequestName>(request: Name, given: Requests[Name][0]): Promise<Requests[Name][1]> {
    const { socket } = this;
    if (socket?.readyState !== WebSocket.OPEN) return Promise.reject(new Error('not connected'));
    const id = this.nextId++;
    const message = { id, request, given } as WindowMessage;
    const answer = new Promise<Requests[Name][1]>((resolve, reject) => {
      this.waiting.set(id, { resolve: (result) => resolve(result as Requests[Name][1]), reject });
    });
    socket.send(JSON.stringify(message));
    return answer;
  }

  private connect(): void {
    const socket = new WebSocket(this.address);
    this.socket = socket;
    socket.onopen = () => this.connected(true);
    socket.onmessage = ({ data }) => this.receive(JSON.parse(String(data)) as HostMessage);
    socket.onclose = () => {
      for (const { reject } of this.waiting.values()) reject(new Error('not connected'));
      this.waiting.clear();
      this.connected(false);
      setTimeout(() => this.connect(), RETRY_AFTER);
    };
  }

  private receive(message: HostMessage): void {
    if (message.kind !== 'answer') {
      this.heard(message);
      return;
    }
    this.waiting.get(message.id)?.resolve(message.result);
    this.waiting.delete(message.id);
  }
}
