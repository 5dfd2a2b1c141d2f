(globalThis as any).zz = 5;
export default [(globalThis as any).zz, typeof (globalThis as any).nothing];
