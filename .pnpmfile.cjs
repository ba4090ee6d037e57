// The page of the API's reference is one script that carries all it needs: its 270 dependencies are left out.
module.exports = {
  hooks: {
    readPackage: (manifest) =>
      manifest.name === '@scalar/api-reference' ? { ...manifest, dependencies: {}, peerDependencies: {} } : manifest,
  },
}
