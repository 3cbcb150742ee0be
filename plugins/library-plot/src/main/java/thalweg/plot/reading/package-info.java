/**
 * What there is to see in a scene, in sentences. They follow from its figures alone, never from
 * names.
 */
@Export
@Version("1.0.0")
package thalweg.plot.reading;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
