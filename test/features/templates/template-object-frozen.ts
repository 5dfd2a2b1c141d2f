const seen: any[] = [];
const tag = (parts: any) => {
  seen.push(Object.isFrozen(parts), Object.isFrozen(parts.raw));
  return parts[0];
};
export default [tag`a${1}b`, ...seen];
