/** Topic names below a cluster's prefix; one ACL rule each. */

/** Packets for one peer. */
export const inboxTopic = (prefix: string, peer: string) => prefix + "/i/" + peer;

/** A peer's retained presence, which is also its last will. */
export const presenceTopic = (prefix: string, peer: string) => prefix + "/p/" + peer;

/** Questions of owners that do not know for whom a step is, heard by all workers. */
export const questionTopic = (prefix: string) => prefix + "/h/0";

/** Control of operators, heard by all. */
export const controlTopic = (prefix: string) => prefix + "/a";

/** Retained manifest of a module. */
export const manifestTopic = (prefix: string, module: string) => prefix + "/m/" + module;

/** Retained chunk of code, by the hash of its content. */
export const chunkTopic = (prefix: string, hash: string) => prefix + "/c/" + hash;

/** What a peer logs, while somebody watches. */
export const logTopic = (prefix: string, peer: string) => prefix + "/l/" + peer;
