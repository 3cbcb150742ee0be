/**
 * What the charts of a scene show, as numbers: one class for each chart, whatever draws it. A
 * renderer adds scales, titles and looks.
 */
@Export
@Version("1.0.0")
package thalweg.plot.series;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
