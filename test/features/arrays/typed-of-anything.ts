const buf = new ArrayBuffer(20);
const out: any[] = [];
const t = (f: () => any) => {
  try {
    out.push(f());
  } catch (e: any) {
    out.push(e.name + ": " + e.message);
  }
};
t(() => new DataView(buf, 21));
t(() => new DataView(buf, 4).byteLength);
t(() => new DataView(buf, 4, 4).byteLength);
t(() => new DataView(buf, 4, 17));
t(() => new DataView(buf, 20).byteLength);
t(() => new DataView([] as any));
t(() => new Uint16Array(buf, 1));
t(() => new Uint32Array(new ArrayBuffer(7)));
t(() => new Uint32Array(buf, 4, 5));
t(() => new Uint32Array(buf, 24));
t(() => new Uint8Array(buf, 20).length);
t(() => new Uint8Array(-1));
t(() => [...new Uint8Array("3" as any)]);
t(() => [...new Uint8Array(new Set([1, 2]))]);
t(() => [...new Uint8Array({ length: 2, 0: 5 } as any)]);
t(() => new Uint8Array(null as any).length);
t(() => new Uint8Array(undefined as any).length);
t(() => [...new Uint8Array(new Uint16Array([1, 300]))]);
t(() => [...new Uint8Array(buf, 0, 2)]);
const n = 3;
t(() => new Float32Array(n).length);
export default out;
