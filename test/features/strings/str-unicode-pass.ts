export default ["é", "日本", "a" + "😀"];
