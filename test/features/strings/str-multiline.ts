export default `line1
line2
  indented`;
