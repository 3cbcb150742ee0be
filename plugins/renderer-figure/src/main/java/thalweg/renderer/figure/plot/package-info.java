/** The panels of a figure, and what they are made of. */
package thalweg.renderer.figure.plot;
