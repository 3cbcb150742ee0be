/**
 * What the scripts of the page draw: the scene as JSON, with long rows of numbers as base64 of
 * little-endian 32-bit floats, and decision regions as bytes.
 */
package thalweg.renderer.report.data;
