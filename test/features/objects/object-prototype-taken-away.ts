delete (Object.prototype as any).toString;
export default "kept";
