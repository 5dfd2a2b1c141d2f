export default typeof nothingHere;
