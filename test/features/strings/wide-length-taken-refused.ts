const { length } = "é" as string;
export default length;
