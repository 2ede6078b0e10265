using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace QuoteCompare.EndToEnd.Deployment;

/// <summary>What the Compose Specification (github.com/compose-spec) lets stand where, for the keys that this project uses. A key it does not list is a mistake, as there.</summary>
internal sealed class ComposeSchema
{
    private const string Name = "^[a-zA-Z0-9._-]+$";
    private const string Duration = "^([0-9]+(h|m|s|ms))+$";

    private static readonly Check Health = Map(
        ("test", OneOf(Text(), List(Text()))), ("interval", Text(Duration)), ("timeout", Text(Duration)), ("start_period", Text(Duration)), ("retries", Text("^[0-9]+$")));

    private static readonly Check Service = Map(
        ("build", OneOf(Text(), Map(("context", Text()), ("dockerfile", Text()), ("args", MapOf(".", Text())), ("target", Text())))),
        ("image", Text()),
        ("restart", Text("^(no|always|unless-stopped|on-failure(:[0-9]+)?)$")),
        ("depends_on", OneOf(List(Text()), MapOf(Name, Map(("condition", Text("^service_(started|healthy|completed_successfully)$")))))),
        ("environment", OneOf(List(Text()), MapOf(".", Text()))),
        ("command", OneOf(Text(), List(Text()))),
        ("ports", List(Text(@"^(([0-9.]+):)?(\$\{[A-Z_]+:-[0-9]+\}|[0-9]+):[0-9]+$"))),
        ("secrets", List(Text(Name))),
        ("volumes", List(Text("^[^:]+:/[^:]+(:(ro|rw))?$"))),
        ("networks", OneOf(List(Text(Name)), MapOf(Name, Map(("ipv4_address", Text(@"^[0-9]+(\.[0-9]+){3}$")))))),
        ("read_only", Text("^(true|false)$")),
        ("tmpfs", OneOf(Text("^/"), List(Text("^/")))),
        ("cap_drop", List(Text("^[A-Z_]+$"))),
        ("cap_add", List(Text("^[A-Z_]+$"))),
        ("security_opt", List(Text())),
        ("shm_size", Text("^[0-9]+(b|kb|mb|gb)?$")),
        ("healthcheck", Health));

    private static readonly Check Network = Map(
        ("internal", Text("^(true|false)$")),
        ("driver", Text()),
        ("ipam", Map(("config", List(Map(("subnet", Text("^[0-9.]+/[0-9]+$"))))))));

    private static readonly Check File = Map(
        ("name", Text("^[a-z0-9][a-z0-9_-]*$")),
        ("services", MapOf(Name, Service)),
        ("networks", MapOf(Name, Network)),
        ("volumes", MapOf(Name, Map(("driver", Text()), ("name", Text())))),
        ("secrets", MapOf(Name, Map(("file", Text()), ("environment", Text())))));

    /// <summary>What is wrong with a value, with its place; nothing when it is as it should be.</summary>
    private delegate IEnumerable<string> Check(string place, YamlNode node);

    public static IEnumerable<string> Problems(YamlNode file) => File("", file);

    private static Check Text(string pattern = "") => (place, node) =>
    {
        if (node is not YamlScalarNode { Value: { } value }) return [$"{place}: no text"];
        if (Regex.IsMatch(value, pattern)) return [];
        return [$"{place}: '{value}' is not as expected"];
    };

    private static Check List(Check item) => (place, node) =>
    {
        if (node is not YamlSequenceNode list) return [$"{place}: no list"];
        return list.SelectMany((child, i) => item($"{place}[{i}]", child));
    };

    private static Check MapOf(string key, Check value) => (place, node) =>
    {
        if (node is not YamlMappingNode map) return [$"{place}: no map"];
        return map.SelectMany(pair => Text(key)(place, pair.Key).Concat(value($"{place}/{pair.Key}", pair.Value)));
    };

    private static Check Map(params (string Key, Check Value)[] known) => (place, node) =>
    {
        if (node is not YamlMappingNode map) return [$"{place}: no map"];
        return map.SelectMany(pair => known.FirstOrDefault(k => k.Key == $"{pair.Key}").Value?.Invoke($"{place}/{pair.Key}", pair.Value) ?? [$"{place}/{pair.Key}: unknown"]);
    };

    /// <summary>When none fits, what the shape that fits furthest down says.</summary>
    private static Check OneOf(params Check[] shapes) => (place, node) =>
        shapes.Select(shape => shape(place, node).ToList()).OrderBy(problems => problems.Count).ThenByDescending(problems => problems.Select(p => p.Split(':')[0].Length).DefaultIfEmpty().Max()).First();
}
