import type { BundledPackage } from './read-bundled';

/** The part of CycloneDX that npm writes and that is read here. https://cyclonedx.org/docs/1.5/json/ */
interface Sbom {
  serialNumber?: string;
  metadata: { timestamp?: string; component: { 'bom-ref': string; purl: string } };
  components: { 'bom-ref': string }[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

/**
 * The bill of materials of a package, as CycloneDX: npm's, of all that is installed, cut down to what is in the package.
 * Without what differs from one run or folder to the next.
 *
 * @param written what `npm sbom` printed
 * @throws Error where npm does not know a bundled package
 */
export function makeSbom(written: string, bundled: readonly BundledPackage[]): string {
  const { serialNumber: _, metadata, components, dependencies, ...sbom } = JSON.parse(written) as Sbom;
  const { timestamp: __, component, ...about } = metadata;
  const refs = bundled.map(({ name, version }) => `${name}@${version}`);
  const isBundled = (ref: string) => refs.includes(ref);
  const parts = components.filter((part) => isBundled(part['bom-ref']));
  const unknown = refs.find((ref) => !parts.some((part) => part['bom-ref'] === ref));
  if (unknown) throw new Error(`${unknown} is in the build and not in the lock file. Run npm ci.`);
  const product = component['bom-ref'];
  const made = {
    ...sbom,
    // npm names a product after its folder.
    metadata: { ...about, component: { ...component, type: 'application', name: product.split('@')[0] } },
    components: parts,
    dependencies: [
      { ref: product, dependsOn: refs },
      ...dependencies
        .filter(({ ref }) => isBundled(ref))
        .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(isBundled) })),
    ],
  };
  return `${JSON.stringify(made, null, 2)}\n`;
}
