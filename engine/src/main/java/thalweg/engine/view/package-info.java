/**
 * The fifth noun: one plane with all that is drawn on it, and the evidence for and against the
 * picture.
 */
package thalweg.engine.view;
