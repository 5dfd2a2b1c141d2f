export default ["hello world".search(/o/), "hello".search("l"), "hello".search(/z/), "a.b".search(".")];
