/** The photo a homeowner sends: two by two pixels of water. */
export const PHOTO = {
  contentType: 'image/png',
  bytes: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR42mOI6jkBRAwQCgAtXga5187mFgAAAABJRU5ErkJggg==',
    'base64',
  ),
};
