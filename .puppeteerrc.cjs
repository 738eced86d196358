// The browser is found or installed by tests/browser/, with a clear sentence when neither works.
module.exports = { skipDownload: true };
