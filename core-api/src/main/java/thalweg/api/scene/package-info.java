/**
 * Everything a renderer may draw, computed and read-only: paths, landscape, decision regions,
 * fitted curve, evidence.
 */
@Export
@Version("1.0.0")
package thalweg.api.scene;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
