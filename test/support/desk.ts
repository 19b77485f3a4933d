/**
 * The surrounding of a server that a test holds in its hands: files in memory, assets from the disk, a clock that
 * stands still until the test moves it. It must not know what is tested.
 */
import { readFile } from 'node:fs/promises';
import type { HostOffer, Environment } from '../../server/src/protocol/environment.ts';
import { MemoryHost } from './memory-host.ts';

/** Files in memory under `file:///desk`, with the real assets. */
export class DeskHost extends MemoryHost {
  override folders = ['file:///desk'];

  override async readAsset(name: string): Promise<Uint8Array> {
    return readFile(new URL(`../../server/assets/${name}`, import.meta.url));
  }
}

/** The environment around one host. */
export class Desk implements Environment {
  readonly files: DeskHost;
  offer: HostOffer | undefined;
  readonly #timers = new Set<() => void>();
  #waiting: (() => void)[] = [];

  constructor(files: Readonly<Record<string, string>> = {}, host = new DeskHost(files)) {
    this.files = host;
  }

  host(offer: HostOffer): DeskHost {
    this.offer = offer;
    return this.files;
  }

  after(_milliseconds: number, work: () => void): () => void {
    this.#timers.add(work);
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const wake of waiting) wake();
    return () => this.#timers.delete(work);
  }

  /** Waits until somebody waits, then lets all of that time pass. */
  async quiet(): Promise<void> {
    if (this.#timers.size === 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    const due = [...this.#timers];
    this.#timers.clear();
    for (const work of due) work();
  }
}

/** A gate that holds work back until it is opened. */
export class Gate {
  readonly reached: Promise<void>;
  readonly #opened: Promise<void>;
  #open: () => void = () => undefined;
  #reach: () => void = () => undefined;

  constructor() {
    this.#opened = new Promise((resolve) => (this.#open = resolve));
    this.reached = new Promise((resolve) => (this.#reach = resolve));
  }

  /** Waits at the gate. */
  pass(): Promise<void> {
    this.#reach();
    return this.#opened;
  }

  open(): void {
    this.#open();
  }
}
