export default ["banana", "apple", "Cherry", "10", "9", ""].sort();
