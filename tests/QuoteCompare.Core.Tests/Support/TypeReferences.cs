using System.Reflection;
using System.Reflection.Emit;

namespace QuoteCompare.Core.Tests.Support;

/// <summary>Every type that a type mentions: in its declaration, its members' signatures and the code of its methods.</summary>
internal static class TypeReferences
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields()
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    /// <summary>Arrays and constructed generics are taken apart; <paramref name="type"/> itself may be among the result.</summary>
    public static IReadOnlySet<Type> Of(Type type)
    {
        var mentioned = new List<Type?> { type.BaseType };
        mentioned.AddRange(type.GetInterfaces());
        mentioned.AddRange(Constraints(type.GetGenericArguments()));
        mentioned.AddRange(type.GetCustomAttributesData().Select(attribute => attribute.AttributeType));
        mentioned.AddRange(type.GetFields(Declared).Select(field => field.FieldType));
        foreach (var method in type.GetMethods(Declared).Concat<MethodBase>(type.GetConstructors(Declared)))
        {
            mentioned.AddRange(InSignature(method));
            mentioned.AddRange(InBody(method));
        }

        return mentioned.SelectMany(TakeApart).ToHashSet();
    }

    private static IEnumerable<Type?> InSignature(MethodBase method) =>
        [
            (method as MethodInfo)?.ReturnType,
            .. method.GetParameters().Select(parameter => parameter.ParameterType),
            .. method.IsGenericMethodDefinition ? Constraints(method.GetGenericArguments()) : [],
        ];

    private static IEnumerable<Type?> InBody(MethodBase method)
    {
        if (method.GetMethodBody() is not { } body)
        {
            return [];
        }

        return
        [
            .. body.LocalVariables.Select(local => local.LocalType),
            .. body.ExceptionHandlingClauses.Where(clause => clause.Flags == ExceptionHandlingClauseOptions.Clause).Select(clause => clause.CatchType),
            .. Tokens(body.GetILAsByteArray()!).SelectMany(token => Resolve(method, token)),
        ];
    }

    private static IEnumerable<int> Tokens(byte[] code)
    {
        for (var at = 0; at < code.Length;)
        {
            var isLong = code[at] == 0xFE;
            var opCode = OpCodesByValue[isLong ? (short)(0xFE00 | code[at + 1]) : code[at]];
            at += isLong ? 2 : 1;
            if (opCode.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
            {
                yield return BitConverter.ToInt32(code, at);
            }

            at += OperandLength(opCode.OperandType, code, at);
        }
    }

    private static int OperandLength(OperandType operand, byte[] code, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
        _ => 4,
    };

    private static IEnumerable<Type?> Resolve(MethodBase method, int token)
    {
        var ofType = method.DeclaringType!.GetGenericArguments();
        var ofMethod = method.IsGenericMethodDefinition ? method.GetGenericArguments() : [];
        var member = method.Module.ResolveMember(token, ofType, ofMethod)!;
        return member switch
        {
            Type type => [type],
            FieldInfo field => [field.DeclaringType, field.FieldType],
            MethodInfo { IsGenericMethod: true } called => [called.DeclaringType, .. InSignature(called), .. called.GetGenericArguments()],
            MethodBase called => [called.DeclaringType, .. InSignature(called)],
            _ => [],
        };
    }

    private static IEnumerable<Type> Constraints(Type[] arguments) =>
        arguments.Where(argument => argument.IsGenericParameter).SelectMany(argument => argument.GetGenericParameterConstraints());

    private static IEnumerable<Type> TakeApart(Type? type) => type switch
    {
        null or { IsGenericParameter: true } or { IsFunctionPointer: true } => [],
        { HasElementType: true } => TakeApart(type.GetElementType()),
        { IsConstructedGenericType: true } => [type.GetGenericTypeDefinition(), .. type.GetGenericArguments().SelectMany(TakeApart)],
        _ => [type],
    };
}
