/**
 * Subspaces of parameter space and the planes inside them: an anchor, orthonormal directions, and
 * the projection of points onto them.
 */
@Export
@Version("1.0.0")
package thalweg.api.geometry;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
