#ifndef VERZUG_DIRECT_COLOR_H
#define VERZUG_DIRECT_COLOR_H

/// direct-color.ti, compiled and in base64, as ncurses takes it from TERMINFO.
static const char direct_color[] =
    "b64:"
    "HgIzAA8ADwBpAX0CZGlyZWN0LWNvbG9yfHh0ZXJtIGFuZCBpdHMga2luIHdpdGggZGlyZWN0IGNvbG91cnMAAAEAAAEAAAAA"
    "AAAAAAEBUAAAAAgAAAAYAAAA/////////////////////////////////////////////////////wAAAAEAAAEA//8AAAIA"
    "BAD//xUAHQAhACUA//8wAEEAQwBHAE4A//9QAFcA//9bAP//XwBjAP//////////ZwBsAP//dQD///////96AH8AhACJAP//"
    "kgCWAP////+fAKUA/////////////////////6sA////////////////////////////////////////////////////////"
    "////////////////////////////////////////////////////////////////////////////////rwC4AMEAygDTANwA"
    "5QDuAPcAAAH/////////////////////////////CQEMARcBGgEcAR8B/////1UB////////////////////////////////"
    "////////////////////////////////////////////////////////////////////////////////////////////////"
    "////////////////////////////////////////////////////////////////////////////////////////////////"
    "////////////////////////////////////////////////////////////////////////////////////////////////"
    "/////////////////////////////////////1cB////////////////////////////////////////////////////////"
    "////////////////XAH//////////////////////////////////2UB////////////////////////agH/////////////"
    "/////////////////////////////////////////////////////////////////////////////////////3AB9gEHAA0A"
    "G1slaSVwMSVkOyVwMiVkcgAbW0gbWzJKABtbSwAbW0oAG1slaSVwMSVkRwAbWyVpJXAxJWQ7JXAyJWRIAAoAG1tIABtbPzI1"
    "bAAIABtbPzI1aAAbW0MAG1tBABtbUAAbW00AG1sxbQAbWz8xMDQ5aAAbWzJtABtbN20AG1s3bQAbWzRtABtbJXAxJWRYABtb"
    "bQAbWz8xMDQ5bAAbWzI3bQAbWzI0bQAbW0wAG1slcDElZFAAG1slcDElZE0AG1slcDElZEIAG1slcDElZEAAG1slcDElZFMA"
    "G1slcDElZEwAG1slcDElZEQAG1slcDElZEMAG1slcDElZFQAG1slcDElZEEAGzgAG1slaSVwMSVkZAAbNwAKABtNABtbMCU/"
    "JXA2JXQ7MSU7JT8lcDUldDsyJTslPyVwMiV0OzQlOyU/JXAxJXAzJXwldDs3JTttAAkAG1sxSwAbWzM5OzQ5bQAbWzNtABtb"
    "MjNtABtbJT8lcDElezh9JTwldDMlcDElZCVlJXAxJXsxNn0lPCV0OSVwMSV7OH0lLSVkJWUlcDElezI1Nn0lPCV0Mzg7NTsl"
    "cDElZCVlMzg7MjslcDElezY1NTM2fSUvJWQ7JXAxJXsyNTZ9JS8lezI1NX0lJiVkOyVwMSV7MjU1fSUmJWQlO20AG1slPyVw"
    "MSV7OH0lPCV0NCVwMSVkJWUlcDElezE2fSU8JXQxMCVwMSV7OH0lLSVkJWUlcDElezI1Nn0lPCV0NDg7NTslcDElZCVlNDg7"
    "MjslcDElezY1NTM2fSUvJWQ7JXAxJXsyNTZ9JS8lezI1NX0lJiVkOyVwMSV7MjU1fSUmJWQlO20AAAIAAAAAAAIABwABAQAA"
    "AwBBWABSR0IA";

#endif
