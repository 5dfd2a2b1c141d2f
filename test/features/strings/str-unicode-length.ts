export default "日本".length;
