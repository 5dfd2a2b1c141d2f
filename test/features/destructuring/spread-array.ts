const a = [1, 2];
export default [...a, ...[3], 4, ..."ab"];
