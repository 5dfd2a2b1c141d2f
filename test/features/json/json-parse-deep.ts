export default JSON.parse('[[[[[[1]]]]],{"a":{"b":{"c":[]}}}]');
