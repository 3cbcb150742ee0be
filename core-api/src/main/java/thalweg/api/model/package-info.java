/**
 * Models and what they are able to do, each ability an interface of its own: {@link
 * thalweg.api.model.Measurable} is enough for a landscape, {@link thalweg.api.model.Differentiable}
 * adds training and curvature, {@link thalweg.api.model.Predicting} decision regions and fitted
 * curves, {@link thalweg.api.model.Calibrated} statistics that belong to a point. All are functions
 * of flat parameters, whose {@link thalweg.api.model.Layout} names the blocks.
 */
@Export
@Version("1.0.0")
package thalweg.api.model;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
