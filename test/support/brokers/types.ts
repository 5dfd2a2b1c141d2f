/** What the conformance suite knows of a broker: how it is started, and in what it is known to differ. */

/** A broker that runs, of one node or several. */
export interface TestBroker {
  /** Ports of MQTT on the loopback interface, one a node of the broker. */
  ports: number[];
  /** Ends its nodes and starts them again on the same ports, with what they keep: all at once where it bears that. */
  restart(): Promise<void>;
  /** Ends it for good and removes what it wrote. */
  remove(): Promise<void>;
}

/** The only login that is let in. */
export const LOGIN = { username: "broccoli", password: "right-password" } as const;

export interface BrokerKind {
  name: string;
  /** How to install it; absent where it is part of this package. */
  debian?: string;
  isHere(): boolean;
  start(): Promise<TestBroker>;
  /** Retained messages outlive a restart. */
  keepsRetained: boolean;
  /** The error for a prefix with a dot, where it takes none. */
  refusesDots?: "E406" | "E408";
  /** A subscription with a wildcard is given what is retained. */
  givesToWildcards: boolean;
}

export const urlOf = (port: number, password: string = LOGIN.password) =>
  `mqtt://${LOGIN.username}:${password}@127.0.0.1:${port}`;
