export default "abcdef".match(/(?<=(\w+))f/)![1];
