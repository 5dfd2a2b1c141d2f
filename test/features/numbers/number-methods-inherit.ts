export default [(25).toString(), (25).valueOf(), (25.5).toString(), typeof (25).toString];
