/** Planes in parameter space: an anchor, two directions, and the projection of points onto them. */
@Export
@Version("1.0.0")
package thalweg.api.geometry;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
