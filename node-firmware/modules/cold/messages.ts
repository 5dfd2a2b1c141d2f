/** Manifests and chunks as they come. */
export function onModuleMessage(_topic: string, _payload: string): void {}
